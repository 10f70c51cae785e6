"""The console as a workspace, and parsing of user input."""
