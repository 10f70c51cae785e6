"""Settings and the files that ship with Deltabrief. Imports nothing else of the project."""
