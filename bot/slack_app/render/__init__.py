"""Rendering for Slack, pure: page → items of blocks → messages and views within all limits.

mrkdwn.py                    escaping of untrusted text, links, dates
blocks.py                    single blocks and elements
entries.py                   one entry of a page as blocks that stay together
paginate.py                  splits between items; the rest continues in the next message
page.py briefing.py forms.py home.py    content
"""
