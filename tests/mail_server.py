"""A mail server on loopback that keeps what it is given, and refuses what a test tells it to."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class MailBox:
    """What arrived, as bytes on the wire; and replies to give in place of the usual ones."""

    port: int = 0
    mails: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    replies: dict[str, str] = field(default_factory=dict)


class _Session(socketserver.StreamRequestHandler):
    box: MailBox

    def handle(self):
        self._say("220 loopback")
        sender, recipients = "", []
        for raw in iter(self.rfile.readline, b""):
            line = raw.decode().strip()
            verb = (
                line.split(":")[0].split(" ")[0].upper()
                if not line.upper().startswith(("MAIL", "RCPT"))
                else line[:4].upper()
            )
            if answer := self.box.replies.get(verb):
                self._say(answer)
                continue
            match verb:
                case "EHLO" | "HELO":
                    self._say("250 loopback")
                case "MAIL":
                    sender = line.partition("<")[2].partition(">")[0]
                    recipients = []
                    self._say("250 ok")
                case "RCPT":
                    recipients.append(line.partition("<")[2].partition(">")[0])
                    self._say("250 ok")
                case "DATA":
                    self._say("354 go on")
                    self.box.mails.append((sender, recipients, self._text()))
                    self._say(self.box.replies.get("DONE", "250 taken"))
                case "QUIT":
                    self._say("221 bye")
                    return
                case _:
                    self._say("250 ok")

    def _text(self) -> bytes:
        lines = iter(self.rfile.readline, b".\r\n")
        return b"".join(line[1:] if line.startswith(b"..") else line for line in lines)

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


@contextmanager
def mail_server() -> Iterator[MailBox]:
    box = MailBox()
    handler = type("Session", (_Session,), {"box": box})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        box.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield box
        server.shutdown()
        thread.join()
