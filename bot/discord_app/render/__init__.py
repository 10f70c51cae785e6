"""Rendering for Discord, pure: value → Pages (groups of items) → Messages within all limits → discord.py's view.

briefing.py answers.py page.py notices.py    content, in Discord's Markdown
markdown.py                                  escaping of untrusted text, links, dates
paginate.py                                  splits between items: the rest continues in the next message
components.py                                the only module here that imports discord
"""
