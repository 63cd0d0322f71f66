"""Runs ministack as it was published, with two things around it.

It ends when its standard input does, so it never outlives the test that started it, however that ended. And its clock
can be put forward, because sessions live for an hour: the file named by the first argument holds the seconds to add.
Usage: serve.py CLOCK_FILE, with ministack's settings in the environment.
"""

import os
import sys
import threading
import time

system_time = time.time
clock_file = sys.argv.pop(1)


def shifted_time():
    try:
        with open(clock_file) as file:
            return system_time() + int(file.read() or 0)
    except FileNotFoundError:
        return system_time()


def end_with_standard_input():
    while os.read(0, 1024):
        pass
    os._exit(0)


threading.Thread(target=end_with_standard_input, daemon=True).start()
# Before the import, so that names bound to the function are bound to this one.
time.time = shifted_time

from ministack.app import main  # noqa: E402

main()
