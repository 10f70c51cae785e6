"""A fake Slack on loopback: HTTP Web API and Socket Mode.

world.py    teams, channels, users, messages
rules.py    blocks and views against slack_sdk.models and the documented limits
server.py   the Web API, the sockets, rate limits and failures
people.py   people who use commands, buttons, forms and shortcuts, and the answers they see
screen.py   messages and views as plain text, for reading
scene.py    the production app on the fake, and briefings to send
"""
