"""What every chat platform shares: services, look-ups, forms, subscriptions, status. Imports no chat library."""
