"""Discord: client, commands, views, render (pure), messenger. The only folder that imports discord."""
