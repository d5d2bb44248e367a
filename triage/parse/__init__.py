"""Read any e-mail: bytes in, :class:`triage.domain.reply.Reply` out. Pure: no network, clock or classifier."""
