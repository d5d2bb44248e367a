"""Speed and memory beside something outside. Never a timed test: machines are noisy, ratios within a run count."""
