"""One module per measured quality, all with the same command line."""
