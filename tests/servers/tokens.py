"""A token server (RFC 6749) that also tells Dovecot which tokens are good (RFC 7662)."""

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs


@dataclass
class TokenServer:
    """Gives token-1, token-2, ...; only tokens in ``good`` are active."""

    user: str = "ada@us.test"
    expires_in: int | None = 3600
    #: Sent in place of a token, with status 400.
    error: dict[str, str] | None = None
    #: Sent in place of JSON.
    nonsense: bytes = b""
    refresh_token: str = ""
    given: int = 0
    good: set[str] = field(default_factory=set)
    requests: list[dict[str, str]] = field(default_factory=list)

    def __enter__(self) -> "TokenServer":
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                words = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
                outer._answer(self, {key: values[0] for key, values in parse_qs(words).items()})

            do_GET = do_POST  # noqa: N815

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, request: BaseHTTPRequestHandler, form: dict[str, str]) -> None:
        if request.path.startswith("/introspect"):
            token = request.headers.get("Authorization", "").removeprefix("Bearer ")
            return _send(request, 200, {"active": token in self.good, "username": self.user})
        self.requests.append(form)
        if self.nonsense:
            return _send(request, 200, self.nonsense)
        if self.error is not None:
            return _send(request, 400, self.error)
        self.given += 1
        self.good.add(f"token-{self.given}")
        answer: dict[str, object] = {"access_token": f"token-{self.given}", "token_type": "Bearer"}
        if self.expires_in is not None:
            answer["expires_in"] = self.expires_in
        if self.refresh_token:
            answer["refresh_token"] = self.refresh_token
        return _send(request, 200, answer)


def _send(request: BaseHTTPRequestHandler, status: int, answer: dict[str, Any] | dict[str, object] | bytes) -> None:
    raw = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    request.send_response(status)
    request.send_header("Content-Type", "application/json")
    request.send_header("Content-Length", str(len(raw)))
    request.end_headers()
    request.wfile.write(raw)
