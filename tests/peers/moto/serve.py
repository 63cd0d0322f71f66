"""Runs moto's server as it was published. It ends when its standard input does, so it never outlives the test that started it,
however that ended. Usage: serve.py PORT
"""

import os
import sys
import threading


def end_with_standard_input():
    while os.read(0, 1024):
        pass
    os._exit(0)


threading.Thread(target=end_with_standard_input, daemon=True).start()

from moto.server import main  # noqa: E402

main(["-H", "127.0.0.1", "-p", sys.argv[1]])
