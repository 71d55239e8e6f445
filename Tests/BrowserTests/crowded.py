"""Site files that are hard on a layout: many Sessys and groups, long names, nothing or all stated.

JSON is YAML, so a site file is written as JSON.
"""

import json

PHASES = ("L1", "L2", "L3")

# A name holds 60 characters at most. The last has no place to break a line.
WORD = "hoogspanningsmastenonderhoudsmedewerkersopleidingscentrum"
NAMES = {
    "short": lambda kind, number: f"{kind[0].upper()}{number}",
    "long": lambda kind, number: f"{kind} {number} in de berging achter de bijkeuken"[:40].ljust(40, "."),
    "word": lambda kind, number: f"{kind}{number}{WORD}"[:60],
}


def site(sessys, groups, inverters, phases, name, stated):
    """The text of a site file. `stated` is "nothing" (how many there are), "wiring" or "all"."""
    call = NAMES[name]
    plan = {"plancheck": 1}
    if stated == "nothing":
        plan["sessys"] = [{} for _ in range(sessys)]
        plan["groups"] = [{} for _ in range(groups)]
        plan["pv_inverters"] = [{} for _ in range(inverters)]
        return json.dumps(plan, indent=2)

    everything = stated == "all"
    house = PHASES[:phases]
    plan["supply"] = {"phases": phases, "neutral": True, "main_fuse": "25 A"}
    if everything:
        plan["site"] = {
            "reference": call("opdracht", 1), "customer": "familie Van Wassenaer-Duivenvoorde " * 3,
            "address": "Burgemeester Van Karnebeeklaan 1234 III-achter, Sint Jacobiparochie",
            "date": "2026-03-02", "use": "home", "registered": True,
            "installer": {"company": call("bedrijf", 1), "person": call("monteur", 1),
                          "authorised": True, "nen1010": True},
        }
        plan["supply"]["voltage"] = {"lowest": "226 V", "highest": "247 V"}
        plan["meter_box"] = {
            "main_switch": {"rated_current": "40 A", "poles": 4},
            "busbar": {"rated_current": "63 A"},
            "residual_current_devices": [{
                "name": call("aardlekschakelaar", 1), "type": "A", "rated_current": "63 A",
                "rated_residual_current": "300 mA", "poles": 4,
                "groups": [call("groep", index + 1) for index in range(groups)],
            }],
        }
        plan["network"] = {"band": "5 GHz", "guest": False, "mesh": True, "mesh_bidirectional": False,
                           "dongles_reach_p1": True}
        plan["p1_meter"] = {"present": True, "input": "splitter", "port_in_use": True,
                            "other_reader_on_output": True, "location": "elsewhere", "socket": True,
                            "connection": "wifi", "rssi": "-80 dBm", "address": call("p1", 1)}
        plan["off_grid"] = {"duration": "40 days", "state_of_charge": "3 %"}
        plan["storage"] = {"direct_sun": True}
        plan["waivers"] = [{"rule": "free-space", "subject": call("sessy", 1),
                            "reason": "het past niet " * 20, "by": call("monteur", 1),
                            "date": "2026-03-01", "until": "2026-12-31"}]
    plan["groups"] = [group(index, call, house, everything) for index in range(groups)]
    plan["rooms"] = [room(call, everything)]
    plan["pv_inverters"] = [inverter(index, call, house, groups, everything) for index in range(inverters)]
    if inverters > 1:
        plan["groups"].append({"name": call("zonnegroep", 1), "phases": list(house)})
    plan["sessys"] = [sessy(index, sessys, groups, call, house, everything) for index in range(sessys)]
    return json.dumps(plan, indent=2, ensure_ascii=False)


def group(index, call, house, everything):
    # Groups of all phases and of one take turns.
    phases = list(house) if index % 2 == 0 else [house[index % len(house)]]
    stated = {"name": call("groep", index + 1), "phases": phases}
    if everything:
        stated |= {
            "breaker": {"kind": "rcbo", "rated_current": "16 A", "curve": "B", "poles": 4, "type": "A",
                        "rated_residual_current": "30 mA"},
            "cable": {"cross_section": "2.5 mm2", "cores": 5, "conductor": "stranded", "ferrules": False,
                      "length": "123.5 m", "method": "B2", "ambient_temperature": "45 °C",
                      "grouped_circuits": 4},
            "work_switch": {"present": True, "poles": 4, "rated_current": "20 A"},
            "sockets": True, "other_consumers": True, "purpose": call("doel", index + 1),
        }
    return stated


def room(call, everything):
    stated = {"name": call("ruimte", 1)}
    if everything:
        stated |= {
            "volume": "5.2 m3", "volume_exception": {"ground": "cool", "document": "temperatuurlogger " * 6},
            "ventilated": False, "environment": "dusty",
            "temperature": {"lowest": "-5 °C", "highest": "45 °C"}, "humidity": "95 %", "escape_route": True,
            "next_to_bedroom": True, "child_access": "unsupervised",
        }
    return stated


def inverter(index, call, house, groups, everything):
    """The first is at a Sessy, the others have a group of their own."""
    stated = {"name": call("omvormer", index + 1), "phases": list(house)}
    if index == 0:
        stated |= {"group": call("groep", 1), "at_sessy": call("sessy", 1), "terminals": "pv"}
    else:
        stated |= {"group": call("zonnegroep", 1), "terminals": "none"}
    if everything:
        stated |= {"power": "3.68 kW", "current": "16 A", "dc_leakage_statement": False}
    return stated


def sessy(index, count, groups, call, house, everything):
    """Sessys are dealt out over the groups in turn, and each feeds the next of its group."""
    home = index % groups
    phases = group(home, call, house, False)["phases"]
    phase = phases[index // groups % len(phases)]
    stated = {
        "name": call("sessy", index + 1), "model": "10 kWh" if index % 2 else "5 kWh",
        "room": call("ruimte", 1), "group": call("groep", home + 1), "phase": phase,
        "fed_from": "work_switch" if index < groups else call("sessy", index - groups + 1),
    }
    if everything:
        stated |= {
            "bridge": house[index % len(house)], "terminal": house[-1],
            "feed_side": "pv" if index % 3 else "net", "mounting": "wall",
            "wall": {"material": "gipsplaat " * 8, "load_capacity": "30 kg"},
            "fixed_to_wall": False, "feet": False, "struts": False,
            "free_space": {"left": "1 cm", "right": "2 cm", "above": "3 cm", "below": "4 cm",
                           "next_sessy": "5 cm"},
            "direct_sun": True, "above_heater": True, "above_pv_inverter": True, "heat_source_near": True,
            "appliance_space_kept": False,
            "packs": [{"base": f"B2505-{index}{pair}-0123456789", "stack": f"S2505-{index}{pair}-0123456789"}
                      for pair in range(2)],
            "dongle": {"present": True, "connection": "wifi", "rssi": "-89 dBm",
                       "address": call("dongel", index + 1)},
            "settings": {"group_current": "25 A", "phase_current": "35 A", "group_sessys": 9,
                         "phase_sessys": 9, "total_sessys": 9, "active_phase": "L1",
                         "p1_hostname": call("p1", 1), "pv_hostname": call("dongel", 1),
                         "min_power": "51 W", "max_power": "2199 W",
                         "strategy": "POWER_STRATEGY_SESSY_CONNECT", "enabled_time": "06:00-22:00"},
        }
    return stated


def _sites():
    """Every number of Sessys with every kind of name and of what is stated; the rest takes turns."""
    sites = {}
    for sessys in range(1, 7):
        for name in NAMES:
            for stated in ("nothing", "wiring", "all"):
                turn = len(sites)
                groups = min(sessys, 3, 1 + (turn + turn // 3) % 3)
                inverters = (turn + turn // 4) % 4
                phases = 1 if turn % 5 in (1, 3) else 3
                house = "some" if stated == "nothing" else phases
                label = f"crowded-{sessys}-{groups}-{inverters}-on-{house}-{name}-{stated}"
                sites[label] = site(sessys, groups, inverters, phases, name, stated)
    return sites


# The texts of the site files, by names that say how many Sessys, groups and inverters on how many phases.
SITES = _sites()
