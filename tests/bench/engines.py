# SPDX-License-Identifier: GPL-3.0-or-later
"""The engines that are compared, one class and one row each: how it is set up in a folder of its own, started and ended.

Every peer answers a text with a fixed sentence, in the quickest way its documentation offers; ours does its whole work (it
keeps the text, reads it, judges and prices the reading, books the charge, words the answer).
"""

import os
import shutil
import socket
import stat
import subprocess

from processes import Child, wait_for

REPLY = "Reading {} accepted. Balance 12.34 EUR."
NOTICE = "Water will be off on Monday between 9 and 12."


def write(path, text, executable=False):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    if executable:
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    return path


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


class Engine:
    """Set up for `paths`, the modems' terminals, in `folder`."""

    answers_in_seconds = 1.0  # at worst, one text on an idle modem without delay

    def __init__(self, folder, paths):
        self.folder, self.paths = folder, paths
        self.children = []
        self.log = open(os.path.join(folder, "engine.log"), "ab")
        self.set_up()

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def folders(self, *names):
        for name in names:
            os.makedirs(self.path(name), exist_ok=True)

    def launch(self, *command, **options):
        self.children.append(Child(list(command), self.log, cwd=self.folder, **options))

    def set_up(self):
        raise NotImplementedError

    def start(self):
        raise NotImplementedError

    def end(self):
        for child in reversed(self.children):
            child.end()
        self.children = []
        self.log.close()

    def kill(self):
        """As the power does: everything at once, nobody is asked."""
        for child in self.children:
            child.end(9)
        self.children = []

    def cpu_seconds(self):
        return sum(child.cpu_seconds() for child in self.children)


class Contador(Engine):
    """As a utility runs it: release build, SQLite on disk (WAL, synchronous FULL), default settings."""

    program = None
    program_for_campaigns = None
    prepared = None  # a database with the accounts of the bench

    @classmethod
    def prepare(cls, program, program_for_campaigns, folder, consumers):
        cls.program, cls.program_for_campaigns = program, program_for_campaigns
        cls.prepared = os.path.join(folder, "prepared.db")
        database = ["--database", "sqlite:" + cls.prepared]
        accounts = os.path.join(folder, "accounts.csv")
        consumers.write_accounts(accounts)
        subprocess.run([program, *database, "init", "--country", "PT", "--currency", "EUR", "--language", "pt_PT",
                        "--timezone", "Europe/Lisbon"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([program, *database, "import", "accounts", accounts], check=True, stdout=subprocess.DEVNULL)

    def set_up(self):
        self.database = self.path("contador.db")
        shutil.copy(self.prepared, self.database)

    def queue(self, count):
        subprocess.run([self.program_for_campaigns, self.database, str(count), self.paths[0]], check=True)

    def start(self):
        modems = [word for path in self.paths for word in ("--modem", path)]
        self.launch(self.program, "--database", "sqlite:" + self.database, "station", *modems)


class Smstools(Engine):
    """smstools 3 as SMS-gateway people tune it: no pause anywhere, the safety checks that cost time switched off."""

    settings = "delaytime = 0\ndelaytime_mainprocess = 1\nerrorsleeptime = 1\nblocktime = 5\nignore_outgoing_priority = yes\n"
    modem_settings = ("detect_message_routing = no\ndetect_unexpected_input = no\npoll_faster = 100\nincoming = high\n"
                      "startsleeptime = 0\nsignal_quality_ber_ignore = yes\ndevice_open_retries = -1\n"
                      "device_open_errorsleeptime = 1\n")
    reply_head = ""
    spools = ("outgoing", "checked", "failed", "incoming", "report", "sent", "stats")
    answers_into = "checked"  # the spooler of the modem process that waits for the handler: no other process has to move it

    def set_up(self):
        self.folders(*self.spools)
        # Shell builtins only: no process besides the shell itself.
        handler = write(self.path("answer.sh"), f"""#!/bin/sh
[ "$1" = RECEIVED ] || exit 0
{{
    while read -r key value; do
        case $key in
        From:) from=$value ;;
        '') break ;;
        esac
    done
    read -r text
}} < "$2"
printf 'To: %s\\n{self.reply_head}\\n{REPLY.format("%s")}\\n' "$from" "$text" > "{self.path(self.answers_into)}/${{2##*/}}"
""", executable=True)
        names = [f"GSM{number + 1}" for number in range(len(self.paths))]
        spools = "".join(f"{name} = {self.path(name)}\n" for name in self.spools)
        modems = "".join(f"""[{name}]
device = {path}
baudrate = 115200
rtscts = no
init = AT+CPMS="SM","SM","SM"
{self.modem_settings}""" for name, path in zip(names, self.paths))
        self.configuration = write(self.path("smsd.conf"), f"""devices = {", ".join(names)}
{spools}logfile = {self.path("smsd.log")}
infofile = {self.path("smsd.working")}
pidfile = {self.path("smsd.pid")}
loglevel = 4
receive_before_send = no
autosplit = 3
eventhandler = {handler}
{self.settings}{modems}""")

    def queue(self, count):
        for number in range(count):
            write(self.path("outgoing", f"campaign{number:05d}"), f"To: 3519{60000000 + number}\n\n{NOTICE}\n")

    def start(self):
        self.launch("/usr/sbin/smsd", "-t", "-c", self.configuration)


class SmstoolsWithPriority(Smstools):
    """Tuned for a campaign: answers go first, for which every waiting file is opened."""

    settings = Smstools.settings.replace("ignore_outgoing_priority = yes", "ignore_outgoing_priority = no")
    reply_head = "Priority: high\\n"


class SmstoolsDefault(Smstools):
    """The configuration of the Debian package, with the paths of the bench."""

    settings = ""
    modem_settings = "incoming = yes\n"
    answers_into = "outgoing"
    answers_in_seconds = 40.0


class Gammu(Engine):
    """gammu-smsd, every wait that has a setting at its least, files as the store."""

    settings = ("CommTimeout = 1\nReceiveFrequency = 0\nLoopSleep = 0\nStatusFrequency = 0\nCheckSecurity = 0\nCheckBattery = 0\n"
                "CheckSignal = 0\nCheckNetwork = 0\nRetryTimeout = 5\n")
    spools = {"Inbox": "inbox", "Outbox": "outbox", "SentSMS": "sent", "ErrorSMS": "error"}
    answers_in_seconds = 5.0

    def set_up(self):
        self.configurations = []
        for number, path in enumerate(self.paths):
            home = f"modem{number}"
            self.folders(*(f"{home}/{name}" for name in self.spools.values()))
            configuration = self.path(home, "gammu-smsdrc")
            handler = write(self.path(home, "answer.sh"), f"""#!/bin/sh
exec gammu-smsd-inject -c {configuration} TEXT "$SMS_1_NUMBER" -text "{REPLY.format("$SMS_1_TEXT")}"
""", executable=True)
            spools = "".join(f"{key}Path = {self.path(home, name)}/\n" for key, name in self.spools.items())
            write(configuration, f"""[gammu]
device = {path}
connection = at115200

[smsd]
service = files
logfile = {self.path(home, "smsd.log")}
debuglevel = 0
{spools}RunOnReceive = {handler}
{self.settings}""")
            self.configurations.append(configuration)

    def queue(self, count):
        for number in range(count):
            time = f"{number // 3600 % 24:02}{number // 60 % 60:02}{number % 60:02}"
            name = f"OUTZ20260101_{time}_00_+3519{60000000 + number}_sms0.txt"  # Z: after the answers
            write(self.path("modem0", "outbox", name), NOTICE)

    def start(self):
        for configuration in self.configurations:
            self.launch("/usr/bin/gammu-smsd", "-c", configuration)


class GammuDefault(Gammu):
    settings = ""
    answers_in_seconds = 60.0


class Kannel(Engine):
    """bearerbox and smsbox, the answer written by the sms-service itself, the pauses that have a setting at zero."""

    settings = "sendline-sleep = 0\n"
    answers_in_seconds = 6.0

    def set_up(self):
        self.folders("log", "spool")
        admin, box, send = free_ports(3)
        self.port = box
        modems = "".join(f"""group = smsc
smsc = at
smsc-id = modem{number}
modemtype = bench
device = {path}
speed = 115200
my-number = 35196000000{number}
sms-center = +351960000001
sim-buffering = true

""" for number, path in enumerate(self.paths))
        self.configuration = write(self.path("kannel.conf"), f"""group = core
admin-port = {admin}
admin-password = bench
smsbox-port = {box}
log-file = {self.path("log", "bearerbox.log")}
log-level = 1
box-deny-ip = "*.*.*.*"
box-allow-ip = "127.0.0.1"
store-type = spool
store-location = {self.path("spool")}
sms-resend-freq = 5

{modems}group = modems
id = bench
name = bench
keepalive-cmd = "AT"
{self.settings}
group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {send}
global-sender = 351960000000
log-file = {self.path("log", "smsbox.log")}
log-level = 1

group = sms-service
keyword = default
catch-all = true
text = "{REPLY.format("%a")}"
""")

    def start(self):
        self.launch("/usr/sbin/bearerbox", self.configuration)
        wait_for(self.listens, 20, "bearerbox does not listen")
        self.launch("/usr/sbin/smsbox", self.configuration)

    def listens(self):
        try:
            socket.create_connection(("127.0.0.1", self.port), 0.2).close()
            return True
        except OSError:
            return False


ENGINES = {
    "Contador": Contador,
    "smstools tuned": Smstools,
    "smstools default": SmstoolsDefault,
    "gammu-smsd tuned": Gammu,
    "gammu-smsd default": GammuDefault,
    "Kannel": Kannel,
}
IN_A_CAMPAIGN = {"smstools tuned": SmstoolsWithPriority}
