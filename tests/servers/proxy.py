"""A TCP proxy that misbehaves on command: put it between a client and a real server and change ``mode`` while it runs.

ok | refuse (RST at once) | blackhole (accept, say nothing) | freeze (stop both ways, stay open) | cut:N (hang up after
N bytes from the server) | rate:B (B bytes a second from the server) | hang-up-on:WORD (hang up instead of passing a
chunk from the client that holds WORD)
"""

import asyncio
import contextlib
import socket
import struct
import threading

from tests.servers.ports import free_port

_PAUSE = 0.02


class FaultProxy:
    """Listens on ``port`` and forwards to ``upstream``."""

    def __init__(self, upstream: int) -> None:
        self.port = free_port()
        self.mode = "ok"
        self.connections = 0
        self._upstream = upstream
        self._writers: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> "FaultProxy":
        self._thread.start()
        self._ready.wait(5)
        return self

    def __exit__(self, *_: object) -> None:
        self.mode = "ok"
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def kill(self) -> None:
        """Reset every open connection (RST)."""
        self._loop.call_soon_threadsafe(lambda: [self._abort(writer) for writer in list(self._writers)])

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", self.port))
        self._ready.set()
        self._loop.run_forever()
        server.close()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.close()

    def _abort(self, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        if self.mode == "refuse":
            return self._abort(writer)
        self._writers.add(writer)
        while self.mode == "blackhole":
            await asyncio.sleep(_PAUSE)
        try:
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self._upstream)
        except OSError:
            return self._abort(writer)
        await asyncio.gather(self._pump(reader, up_writer, down=False), self._pump(up_reader, writer, down=True))
        self._writers.discard(writer)
        return None

    async def _pump(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, *, down: bool) -> None:
        passed = 0
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                while self.mode == "freeze":
                    await asyncio.sleep(_PAUSE)
                kind, _, value = self.mode.partition(":")
                if kind == "cut" and down and passed + len(data) >= int(value):
                    target.write(data[: max(0, int(value) - passed)])
                    await target.drain()
                    break
                if kind == "hang-up-on" and not down and value.encode() in data:
                    break
                if kind == "rate" and down:
                    await self._drip(data, target, int(value))
                else:
                    target.write(data)
                    await target.drain()
                passed += len(data)
        target.close()

    async def _drip(self, data: bytes, target: asyncio.StreamWriter, rate: int) -> None:
        step = max(1, rate // 10)
        for start in range(0, len(data), step):
            if not self.mode.startswith("rate"):
                step = len(data)
            target.write(data[start : start + step])
            await target.drain()
            await asyncio.sleep(step / rate if step < len(data) else 0)
