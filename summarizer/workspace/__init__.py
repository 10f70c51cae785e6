"""What people change in a workspace: topics, subscriptions, entities."""
