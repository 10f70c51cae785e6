"""Changes of a workspace by users: topics, subscriptions, entities."""
