"""A private Dovecot on free loopback ports, as root or not."""

import contextlib
import itertools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.servers.certificates import make_certificate
from tests.servers.ports import free_port

USER, PASSWORD = "ada@us.test", "s3cret-ü"
_CONFIG = """
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/dovecot.log
listen = 127.0.0.1
protocols = imap
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
mail_uid = {user}
mail_gid = {group}
first_valid_uid = 1
mail_home = {base}/mail/%n
mail_location = maildir:~/Maildir
mail_fsync = never
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_failure_delay = {failure_delay}
mail_max_userip_connections = {connections}
ssl = yes
ssl_cert = <{base}/cert.pem
ssl_key = <{base}/key.pem
ssl_min_protocol = TLSv1.2
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={base}/mail/%n
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
  mailbox Drafts {{
    auto = create
    special_use = \\Drafts
  }}
}}
service anvil {{
  chroot =
  # Else one test's wrong password makes the next test's login wait.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
{extra}
"""
_NUMBER = itertools.count(1)


class DovecotMissingError(RuntimeError):
    """There is no Dovecot on this machine."""


def _program(name: str) -> str:
    path = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/bin")
    if path is None:
        raise DovecotMissingError("The tests need an IMAP server: run tests/servers/install.sh (or `make servers`).")
    return path


@contextlib.contextmanager
def running(**options: Any) -> Iterator["Dovecot"]:
    """Start a server in a folder of its own (pytest's are closed to the user that Dovecot runs as), and clean up."""
    folder = Path(tempfile.mkdtemp(prefix="triage-dovecot-"))
    folder.chmod(0o755)
    try:
        with Dovecot(folder, **options) as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@dataclass
class Dovecot:
    """One server; any user may log in with ``PASSWORD``. ``folder`` is its own and readable by everybody."""

    folder: Path
    #: More configuration, e.g. ``protocol imap { imap_capability = IMAP4rev1 }``, one setting a line.
    extra: str = ""
    failure_delay: str = "0 secs"
    connections: int = 50
    port: int = field(default_factory=free_port)
    tls_port: int = field(default_factory=free_port)

    def __enter__(self) -> "Dovecot":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def cert(self) -> Path:
        """The certificate to trust."""
        return self.folder / "cert.pem"

    def maildir(self, user: str = USER) -> Path:
        """Where the server keeps a user's mail."""
        return self.folder / "mail" / user.partition("@")[0] / "Maildir"

    def start(self) -> None:
        """Write the configuration, start, and wait until it answers."""
        user, group = self._owner()
        (self.folder / "mail").mkdir(parents=True, exist_ok=True)
        if not self.cert.exists():
            make_certificate(self.folder)
        values = {
            "base": self.folder, "user": user, "group": group, "password": PASSWORD,
            "port": self.port, "tls_port": self.tls_port,
            "failure_delay": self.failure_delay, "connections": self.connections, "extra": self.extra,
        }  # fmt: skip
        (self.folder / "dovecot.conf").write_text(_CONFIG.format(**values), encoding="utf-8")
        self._give_away()
        command = [*self._as_owner(), _program("dovecot"), "-F", "-c", str(self.folder / "dovecot.conf")]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self._wait_until_ready()

    def stop(self) -> None:
        """Stop the server and all its processes."""
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
        if self._process.stderr is not None:
            self._process.stderr.close()

    def deliver(self, raw: bytes, *, folder: str = "INBOX", user: str = USER, received_at: float | None = None) -> None:
        """Put a message into a folder, as a delivery agent does: whole, new and unseen."""
        root = self.maildir(user)
        target = root if folder == "INBOX" else root / f".{folder.replace('/', '.')}"
        new = not target.exists()
        for part in ("tmp", "new", "cur"):
            (target / part).mkdir(parents=True, exist_ok=True)
        if new:
            self._give_away()
        name = f"{time.time():.6f}.M{next(_NUMBER)}P{os.getpid()}.test"
        path = target / "tmp" / name
        path.write_bytes(raw)
        if received_at is not None:
            os.utime(path, (received_at, received_at))
        if os.getuid() == 0:
            shutil.chown(path, *self._owner())
        path.rename(target / "new" / name)

    def doveadm(self, *words: str) -> str:
        """Run doveadm; return what it prints."""
        command = [*self._as_owner(), _program("doveadm"), "-c", str(self.folder / "dovecot.conf"), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=20).stdout

    def kick(self, user: str = USER) -> None:
        """Throw a user's connections out (BYE)."""
        with contextlib.suppress(subprocess.CalledProcessError):
            self.doveadm("kick", user)

    def sessions(self) -> list[int]:
        """Return the process ids that serve logged-in connections."""
        found = []
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                name, _, rest = stat.read_text().partition("(")[2].rpartition(")")
                if name == "imap" and int(rest.split()[1]) == self._process.pid:
                    found.append(int(stat.parent.name))
        return found

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                words = self._process.stderr.read().decode() if self._process.stderr else ""
                raise RuntimeError(f"Dovecot did not start: {words}")
            with (
                contextlib.suppress(OSError),
                socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection,
            ):
                if connection.recv(4) == b"* OK":
                    return
            time.sleep(0.02)
        raise RuntimeError(f"Dovecot does not answer: {(self.folder / 'dovecot.log').read_text()[-500:]}")

    def _owner(self) -> tuple[str, str]:
        """As root the server runs as nobody: its login process refuses to be root."""
        if os.getuid() == 0:
            return "nobody", "nogroup"
        import grp
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name

    def _as_owner(self) -> list[str]:
        if os.getuid() != 0:
            return []
        import grp
        import pwd

        user, group = pwd.getpwnam("nobody").pw_uid, grp.getgrnam("nogroup").gr_gid
        return ["setpriv", f"--reuid={user}", f"--regid={group}", "--clear-groups"]

    def _give_away(self) -> None:
        if os.getuid() == 0:
            owner = self._owner()
            for path in (self.folder, *self.folder.rglob("*")):
                with contextlib.suppress(FileNotFoundError):
                    shutil.chown(path, *owner)
