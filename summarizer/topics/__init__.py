"""What readers subscribe to, and how much a claim belongs to it."""
