"""Where, when and to whom briefings are delivered."""
