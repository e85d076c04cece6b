# SPDX-License-Identifier: GPL-3.0-or-later
"""Short message PDUs as a service centre sees them: writes DELIVER and STATUS-REPORT, reads SUBMIT.

Written from TS 23.040 and TS 23.038 alone; shares nothing with the codec it is used against.
"""

from dataclasses import dataclass

# TS 23.038 §6.2.1: the character of each code; the escape has none.
ALPHABET = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ"
    " !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = {0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]", 0x40: "|", 0x65: "€"}
# TS 23.038 annex A.2.3: what the Portuguese single shift table has beyond the above
PORTUGUESE_SHIFT = EXTENSION | {
    0x05: "ê", 0x09: "ç", 0x0B: "Ô", 0x0C: "ô", 0x0E: "Á", 0x0F: "á", 0x12: "Φ", 0x13: "Γ", 0x15: "Ω", 0x16: "Π",
    0x17: "Ψ", 0x18: "Σ", 0x19: "Θ", 0x1F: "Ê", 0x41: "À", 0x49: "Í", 0x4F: "Ó", 0x55: "Ú", 0x5B: "Ã", 0x5C: "Õ",
    0x61: "Â", 0x69: "í", 0x6F: "ó", 0x75: "ú", 0x7B: "ã", 0x7C: "õ", 0x7F: "â",
}
SINGLE_SHIFTS = {3: PORTUGUESE_SHIFT}
ESCAPE = 0x1B
SEPTETS_WITH_REFERENCE = 152  # beside a 16 bit concatenation header
UNITS_WITH_REFERENCE = 66


class PduError(ValueError):
    """The octets are no message of the kind expected."""


@dataclass
class Submit:
    """SMS-SUBMIT, TS 23.040 §9.2.2.2."""

    to: str
    text: str
    mr: int
    report_requested: bool
    concatenation: tuple | None  # (reference, total, sequence)
    tpdu_length: int


def septets_of(text):
    """Codes of the default alphabet, one per item; None when a character is missing there."""
    codes = []
    for character in text:
        if character in ALPHABET and character != "\x1b":
            codes.append(ALPHABET.index(character))
            continue
        shifted = [code for code, meaning in EXTENSION.items() if meaning == character]
        if not shifted:
            return None
        codes += [ESCAPE, shifted[0]]
    return codes


def text_of(codes, single_shift=0):
    shift = SINGLE_SHIFTS.get(single_shift, EXTENSION)
    text, escaped = "", False
    for code in codes:
        if escaped:
            text += shift.get(code, ALPHABET[code] if code != ESCAPE else " ")
            escaped = False
        elif code == ESCAPE:
            escaped = True
        else:
            text += ALPHABET[code]
    return text


def pack(codes, fill_bits=0):
    bits = 0
    for place, code in enumerate(codes):
        bits |= code << (fill_bits + 7 * place)
    return bits.to_bytes((fill_bits + 7 * len(codes) + 7) // 8, "little")


def unpack(octets, count, fill_bits=0):
    bits = int.from_bytes(octets, "little") >> fill_bits
    return [bits >> (7 * place) & 0x7F for place in range(count)]


def swapped(digits):
    """Semi-octets, low one first, filled up with F. TS 23.040 §9.1.2.3."""
    digits += "F" if len(digits) % 2 else ""
    return bytes(int(digits[at + 1] + digits[at], 16) for at in range(0, len(digits), 2))


def unswapped(octets, count):
    return "".join(f"{octet & 15:X}{octet >> 4:X}" for octet in octets)[:count]


def address(number):
    """TP-OA, TP-DA or TP-RA of a number, or of a name. TS 23.040 §9.1.2.5."""
    if not number.lstrip("+").isdigit():
        codes = septets_of(number)
        octets = pack(codes)
        return bytes([(7 * len(codes) + 3) // 4, 0xD0]) + octets
    digits = number.lstrip("+")
    return bytes([len(digits), 0x91 if number.startswith("+") else 0x81]) + swapped(digits)


def service_centre(number):
    octets = bytes([0x91]) + swapped(number.lstrip("+"))
    return bytes([len(octets)]) + octets


def time_stamp(when):
    """TP-SCTS of a datetime with its offset. TS 23.040 §9.2.3.11."""
    quarters = int(when.utcoffset().total_seconds() // 900)
    zone = swapped(f"{abs(quarters):02d}")[0] | (0x08 if quarters < 0 else 0)
    return swapped(when.strftime("%y%m%d%H%M%S")) + bytes([zone])


def split(items, room, must_stay_together):
    """Pieces of at most `room`; a pair that belongs together is not divided."""
    pieces, start = [], 0
    while start < len(items):
        end = min(start + room, len(items))
        if end < len(items) and must_stay_together(items[end - 1]):
            end -= 1
        pieces.append(items[start:end])
        start = end
    return pieces or [items]


def user_data(text, reference):
    """(TP-DCS, has header, TP-UDL and TP-UD) of each part."""
    codes = septets_of(text)
    if codes is not None and len(codes) <= 160:
        return [(0x00, False, bytes([len(codes)]) + pack(codes))]
    if codes is not None:
        pieces = split(codes, SEPTETS_WITH_REFERENCE, lambda code: code == ESCAPE)
        return [
            (0x00, True, bytes([8 + len(piece)]) + header(reference, len(pieces), part) + pack(piece))
            for part, piece in enumerate(pieces, 1)
        ]  # seven octets of header are exactly eight septets: no fill bits
    octets = text.encode("utf-16-be")
    units = [octets[at : at + 2] for at in range(0, len(octets), 2)]
    if len(units) <= 70:
        return [(0x08, False, bytes([len(octets)]) + octets)]
    pieces = split(units, UNITS_WITH_REFERENCE, lambda unit: 0xD8 <= unit[0] <= 0xDB)
    return [
        (0x08, True, bytes([7 + 2 * len(piece)]) + header(reference, len(pieces), part) + b"".join(piece))
        for part, piece in enumerate(pieces, 1)
    ]


def header(reference, total, part):
    return bytes([6, 0x08, 4, reference >> 8, reference & 255, total, part])


def delivers(sender, text, when, centre, reference=0):
    """SMS-DELIVER of each part, with the service centre field; TS 23.040 §9.2.2.1."""
    pdus = []
    for coding, has_header, data in user_data(text, reference):
        first = 0x04 | (0x40 if has_header else 0)
        tpdu = bytes([first]) + address(sender) + bytes([0, coding]) + time_stamp(when) + data
        pdus.append((service_centre(centre) + tpdu).hex().upper())
    return pdus


def status_report(recipient, mr, sent, discharged, centre, status=0):
    """SMS-STATUS-REPORT, with the service centre field; TS 23.040 §9.2.2.3."""
    tpdu = bytes([0x06, mr]) + address(recipient) + time_stamp(sent) + time_stamp(discharged) + bytes([status])
    return (service_centre(centre) + tpdu).hex().upper()


def tpdu_length(pdu_hex):
    octets = bytes.fromhex(pdu_hex)
    return len(octets) - 1 - octets[0]


def read_submit(pdu_hex):
    """SMS-SUBMIT behind its service centre field. TS 23.040 §9.2.2.2."""
    try:
        octets = bytes.fromhex(pdu_hex)
        tpdu = octets[1 + octets[0] :]
        first, mr, digits, type_of_address = tpdu[0], tpdu[1], tpdu[2], tpdu[3]
        if first & 3 != 1:
            raise PduError("not a SUBMIT")
        at = 4 + (digits + 1) // 2
        number = ("+" if type_of_address & 0x70 == 0x10 else "") + unswapped(tpdu[4:at], digits)
        coding = tpdu[at + 1]
        at += 2 + {0: 0, 2: 1, 1: 7, 3: 7}[first >> 3 & 3]  # TP-VP by TP-VPF
        length = tpdu[at]
        text, concatenation = read_text(tpdu[at + 1 :], length, coding, bool(first & 0x40))
    except (IndexError, ValueError, UnicodeDecodeError) as fault:
        raise PduError(str(fault)) from fault
    return Submit(number, text, mr, bool(first & 0x20), concatenation, len(tpdu))


def read_text(data, length, coding, has_header):
    """Text and concatenation of TP-UD. TS 23.040 §9.2.3.24."""
    ucs2 = coding & 0xEC in (0x08, 0x18) or coding & 0xF0 == 0xE0
    octets = data[: length if ucs2 else (length * 7 + 7) // 8]
    if len(octets) < (length if ucs2 else (length * 7 + 7) // 8):
        raise PduError("user data ends early")
    skip = 1 + octets[0] if has_header else 0
    concatenation, shift = read_header(octets[1:skip]) if has_header else (None, 0)
    if ucs2:
        return octets[skip:].decode("utf-16-be"), concatenation
    header_septets = (skip * 8 + 6) // 7
    fill_bits = header_septets * 7 - skip * 8
    return text_of(unpack(octets[skip:], length - header_septets, fill_bits), shift), concatenation


def read_header(octets):
    concatenation, shift, at = None, 0, 0
    while at + 1 < len(octets):
        identifier, content = octets[at], octets[at + 2 : at + 2 + octets[at + 1]]
        if identifier == 0x00:
            concatenation = (content[0], content[1], content[2])
        elif identifier == 0x08:
            concatenation = (content[0] << 8 | content[1], content[2], content[3])
        elif identifier == 0x24:
            shift = content[0]
        at += 2 + len(content)
    return concatenation, shift
