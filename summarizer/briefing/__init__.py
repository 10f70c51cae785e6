"""What changed on a topic since a reader was last told, and how it is worded."""
