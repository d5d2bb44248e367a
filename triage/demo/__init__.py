"""``triage demo``: the whole way on an embedded mailbox, with the real code, the real model and real protocols."""

from triage.demo.show import run_demo

__all__ = ["run_demo"]
