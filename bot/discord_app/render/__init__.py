"""What Discord shows, pure: value → Draft (groups of items) → Messages that keep every limit → discord.py's view.

briefing.py answers.py pages.py notices.py   what is said, in Discord's Markdown
text.py                                      untrusted text made harmless, links, dates
draft.py                                     split at item borders: what does not fit goes on in the next message
layout.py                                    the only one that imports discord
"""
