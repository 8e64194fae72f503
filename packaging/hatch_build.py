"""Build hook: compiles the glossary into the wheel, so that the first start of an installed program need not.

An editable install (development) leaves that to ``make index``. Where the compiler's libraries are missing at build
time, the wheel is built without the index and the program compiles it into its cache at the first start.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs the index compiler in a process of its own before a wheel is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile for a standard wheel."""
        if self.target_name != "wheel" or version == "editable":
            return
        index = Path(self.root, "build", "wheel-index")
        command = [sys.executable, "-m", "reader.recognition.ready", "--wheel", str(index)]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        if done.returncode:
            self.app.display_warning(f"the glossary index is not part of the wheel: {done.stderr.strip()[-300:]}")
        else:
            build_data["force_include"][str(index)] = "reader/_resources/index"

    def dependencies(self) -> list[str]:
        """What compiling needs in the build environment."""
        return ["ablaut>=0.11,<0.12", "marisa-trie>=1.2", "platformdirs>=4"]
