"""Files that are made to harm whoever reads them as a CV: one function a file, the same bytes each time."""

from collections.abc import Callable
from dataclasses import dataclass

# What a file's readable text holds, so that a test can tell that it has been read.
SKILL = "Python"
TEXT = f"Developpeuse {SKILL} et cheffe de projet"


@dataclass(frozen=True)
class HostileFile:
    """A file and how it may be answered: 201 where its text can be read, 422 where not, 415 where it is no CV."""

    name: str
    make: Callable[[], bytes]
    statuses: tuple[int, ...]
    # It costs a reader all the time it may take.
    is_slow: bool = False


class Folder(list[HostileFile]):
    """The hostile files of one format, in the order in which their functions are written."""

    def __init__(self, format_name: str):
        super().__init__()
        self.format_name = format_name

    def add(self, *statuses: int, slow: bool = False):
        """Decorates a function that makes a file; without its underscores, its name is the file's."""
        def take(make: Callable[[], bytes]) -> Callable[[], bytes]:
            name = f"{self.format_name}: {make.__name__.replace('_', ' ')}"
            self.append(HostileFile(name, make, statuses, slow))
            return make
        return take
