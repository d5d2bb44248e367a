"""Real servers on loopback for the tests, and the faults that are put between them and us."""
