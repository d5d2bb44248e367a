"""What people read: the digest, the funnel, explanations and simulations. Pure data first, then its rendering."""
