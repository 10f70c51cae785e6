"""Recognise what is no article text: navigation, bylines, appeals to readers, repeated headlines."""
