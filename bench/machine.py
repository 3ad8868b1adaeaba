"""What every measurement here needs of the machine: a JDK, a free port, a stock Fuseki, processes and what they take."""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
AIGC = str(ROOT / "aigc")
HOST = "127.0.0.1"


def java():
    """The first JDK that is new enough, where the launcher looks too."""
    homes = [os.environ.get("JAVA_HOME", "")] + sorted(map(str, pathlib.Path("/usr/lib/jvm").glob("*")), reverse=True)
    for home in homes:
        release = pathlib.Path(home, "release")
        if home and release.is_file():
            version = re.search(r'JAVA_VERSION="(\d+)', release.read_text())
            if version and int(version.group(1)) >= 21:
                return str(pathlib.Path(home, "bin", "java"))
    sys.exit("no JDK 21 or newer found; set JAVA_HOME")


def free_port():
    with socket.socket() as holder:
        holder.bind((HOST, 0))
        return holder.getsockname()[1]


def jena():
    """The version of Jena that the atlas is built with, which its peer is of, too."""
    return re.search(r"<jena\.version>(.+?)<", (ROOT / "pom.xml").read_text(encoding="utf-8")).group(1)


def stock_fuseki():
    """The jar of a stock Fuseki, which the build leaves there; otherwise Maven fetches it."""
    jar = ROOT / "target" / "stock" / "jena-fuseki-server.jar"
    if not jar.is_file():
        subprocess.run(
            ["mvn", "-q", "-B", "-ntp", "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy",
             f"-Dartifact=org.apache.jena:jena-fuseki-server:{jena()}", f"-DoutputDirectory={jar.parent}",
             "-Dmdep.stripVersion=true"], check=True, cwd=ROOT)
    return str(jar)


def program(name, package):
    """Where a program is, or the end, with the words that tell how to get it."""
    return shutil.which(name) or sys.exit(f"{name} is missing; on Debian: apt-get install {package}")


def end_in_order():
    """Lets SIGTERM end this program as Ctrl+C does: what it started is stopped before."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def stop(process):
    """Ends a process that was started here, by its id."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def jcmd(process, what):
    """What a JVM tells of itself, or None where it has no jcmd beside it."""
    try:
        found = os.path.join(os.path.dirname(os.readlink(f"/proc/{process.pid}/exe")), "jcmd")
    except OSError:
        return None
    if not os.path.exists(found):
        return None
    run = subprocess.run([found, str(process.pid), what], capture_output=True, text=True, timeout=120, check=False)
    return run.stdout


def heap(process):
    """What is in use of a JVM's heap after a full collection, in MB; None where that can't be told."""
    told = jcmd(process, "GC.run") and jcmd(process, "GC.heap_info")
    used = re.findall(r"total (?:reserved \d+K, committed )?\d+K, used (\d+)K", told or "")
    return sum(map(int, used)) // 1024 if used else None


def resident(process):
    """What a process has in memory now, the files that it has mapped included, and the most that it had, in MB."""
    told = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return tuple(int(re.search(rf"{name}:\s+(\d+) kB", told).group(1)) // 1024 for name in ("VmRSS", "VmHWM"))
