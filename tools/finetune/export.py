"""Write encoder weights small: int8 with scales, one compressed file."""

from pathlib import Path

import numpy as np


def quantised(values: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Return int8 values and the float32 scale that undoes it, one scale per slice along ``axis``."""
    scale = (np.abs(values).max(axis=axis, keepdims=True) / 127).astype(np.float32)
    scale[scale == 0] = 1
    return np.rint(values / scale).astype(np.int8), scale


def save(path: Path, arrays: dict[str, np.ndarray]) -> None:
    """Write arrays to a compressed .npz."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **arrays)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB", flush=True)
