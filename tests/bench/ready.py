# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the machine ready for the bench: installs the peers that are missing (not their services), builds in Release."""

import os
import subprocess

from scenarios import Tools, on_disk

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
SERVICES = "/usr/sbin/policy-rc.d"  # what Debian asks before it starts a service: status 101 says no
PEERS = ("smstools", "gammu-smsd", "kannel")


def install_missing():
    """The rows of tests/setup/packages.txt for `bench`; the services of the peers are not started."""
    held_back = os.path.exists(SERVICES)
    script = f". {PROJECT}/tests/setup/setup.sh && install_missing bench"
    try:
        if not held_back and os.geteuid() == 0:
            with open(SERVICES, "w", encoding="ascii") as file:
                file.write("#!/bin/sh\nexit 101\n")
            os.chmod(SERVICES, 0o755)
        subprocess.run(["sh", "-e", "-c", script, os.path.join(PROJECT, "tests", "run.sh")], check=True)
    finally:
        if not held_back and os.path.exists(SERVICES):
            os.remove(SERVICES)


def build(folder):
    if not os.path.exists(os.path.join(folder, "build.ninja")):
        subprocess.run(["cmake", "-S", PROJECT, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release"], check=True)
    subprocess.run(["ninja", "-C", folder, "contadorctl", "bench_modem", "bench_campaign"], check=True)


def tools(folder):
    """Builds, and says where everything is."""
    install_missing()
    build(folder)
    programs = os.path.join(folder, "bin")
    return Tools(os.path.join(programs, "bench_modem"), os.path.join(programs, "bench_campaign"),
                 os.path.join(programs, "contadorctl"), on_disk(folder))


def versions():
    """The peers as installed, the library and machine they run on."""
    found = {}
    for package in (*PEERS, "libsqlite3-0", "libqt6core6"):
        done = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False)
        found[package] = done.stdout.strip()
    done = subprocess.run(["git", "-C", PROJECT, "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    found["Contador"] = done.stdout.strip()
    return found


def machine():
    with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
        model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), "unknown processor")
    return f"{os.cpu_count()} cores, {model}, Linux {os.uname().release}"
