"""Where, when and to whom briefings go."""
