"""Recognises text that does not belong to the article: navigation, bylines, appeals to readers, repeated headlines."""
