package import PlanCheck

extension Rule {
  /// Chapter 3 of the manual, and the warning that opens chapter 4: who may do what.
  @ListBuilder<Rule> package static var people: [Rule] {
    Rule(
      "use", .paperwork, .intendedUse, covers: ["USE-001"],
      nl: "Gebruik de Sessy thuis of in een bedrijf.", en: "Use the Sessy at home or in a business.",
      fault: Text(
        nl: "De locatie is geen woning en geen bedrijf.", en: "The site is neither a home nor a business."),
      reason: Text(
        nl: "Voor ander gebruik is de Sessy niet bedoeld: de fabrikant staat er dan niet voor in.",
        en: "The Sessy is not meant for other use: the manufacturer then does not answer for it."),
      passing: ["site: {use: home}", "site: {use: commercial}"],
      failing: ["site: {use: ↓other}"],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "thuis of bedrijf", en: "home or business"),
        holds: { survey, _ in survey.site.project.use != .other },
        remedy: Text(
          nl: "Vraag de fabrikant of de Sessy hiervoor gebruikt mag worden.",
          en: "Ask the manufacturer whether the Sessy may be used for this."))
    }

    Rule(
      "installer-nen-1010", .fireOrShock, .personnel, covers: ["QUA-004"],
      nl: "Laat een Sessy installeren door iemand die NEN 1010 kent en volgt.",
      en: "Have a Sessy installed by someone who knows and follows NEN 1010.",
      fault: Text(
        nl: "De installateur werkt niet volgens NEN 1010.", en: "The installer does not work to NEN 1010."),
      reason: Text(
        nl:
          "Die norm houdt een laagspanningsinstallatie veilig; wie hem niet volgt riskeert brand en schokken.",
        en:
          "That standard keeps a low-voltage installation safe; whoever does not follow it risks fire and shocks."
      ),
      passing: ["site: {installer: {nen1010: yes}}"],
      failing: ["site: {installer: {nen1010: ↓no}}"],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "volgt NEN 1010", en: "follows NEN 1010"),
        holds: { survey, _ in survey.site.project.installer.worksToNEN1010 == true },
        remedy: Text(
          nl: "Laat het werk doen door een installateur die volgens NEN 1010 werkt.",
          en: "Have the work done by an installer who works to NEN 1010."))
    }

    Rule(
      "installer-authorised", .fireOrShock, .installation, .manual(.danger), covers: ["MET-002"],
      nl: "Laat elektrotechnisch werk alleen doen door wie daartoe bevoegd is.",
      en: "Have electrical work done only by those who are authorised to do it.",
      fault: Text(
        nl: "De installateur is niet bevoegd voor elektrotechnisch werk.",
        en: "The installer is not authorised to do electrical work."),
      reason: Text(
        nl: "Wie aan een installatie onder spanning werkt, kan een dodelijke schok krijgen.",
        en: "Someone who works on a live installation can get a fatal shock."),
      passing: ["site: {installer: {authorised: yes}}"],
      failing: ["site: {installer: {authorised: ↓no}}"],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "bevoegd", en: "authorised"),
        holds: { survey, _ in survey.site.project.installer.isAuthorised == true },
        remedy: Text(
          nl: "Laat het werk doen door een bevoegde installateur.",
          en: "Have the work done by an authorised installer."))
    }

    Rule(
      "storage-sun", .fireOrShock, .safety, .manual(.danger), covers: ["SAF-004"],
      nl: "Bewaar de Sessy's vóór de plaatsing uit direct zonlicht.",
      en: "Keep the Sessys out of direct sunlight before they are placed.",
      fault: Text(
        nl: "De Sessy's liggen vóór de plaatsing in direct zonlicht.",
        en: "The Sessys lie in direct sunlight before they are placed."),
      reason: Text(
        nl: "In de zon kan een batterij te heet worden en in brand raken.",
        en: "In the sun a battery can get too hot and catch fire."),
      passing: ["storage: {direct_sun: no}"],
      failing: ["storage: {direct_sun: ↓yes}"],
      each: Survey.self
    ) {
      Requirement(
        Text(nl: "opslag uit de zon", en: "stored out of the sun"),
        holds: { survey, _ in survey.site.storage.isInDirectSun == false },
        remedy: Text(
          nl: "Zet de dozen op een plaats waar de zon niet komt.",
          en: "Put the boxes in a place where the sun does not come."))
    }

    Rule(
      "child-access", .injury, .safety, .advised, covers: ["SAF-006"],
      nl: "Laat kinderen bij voorkeur alleen onder toezicht van een volwassene bij de Sessy.",
      en: "Preferably let children near the Sessy only if an adult supervises them.",
      fault: Text(
        nl: "Kinderen kunnen zonder toezicht bij de Sessy.",
        en: "Children can get at the Sessy without supervision."),
      reason: Text(
        nl: "Een kind kent de gevaren van een batterij niet, en kan eraan zitten als niemand kijkt.",
        en: "A child does not know the dangers of a battery, and can meddle with it when nobody looks."),
      interpretation: Text(
        nl:
          "De handleiding waarschuwt voor gebruik door kinderen zonder toezicht. Dat ze in de ruimte kunnen komen is nog geen gebruik: daarom advies.",
        en:
          "The manual warns of use by children without supervision. That they can enter the room is not yet use: hence advice."
      ),
      passing: [
        """
        rooms: [{name: schuur, child_access: none}]
        sessys: [{room: schuur}]
        """,
        """
        rooms: [{name: bijkeuken, child_access: supervised}]
        sessys: [{room: bijkeuken}]
        """,
      ],
      failing: [
        """
        rooms: [{name: speelkamer, child_access: ↓unsupervised}]
        sessys: [{room: speelkamer}]
        """
      ],
      each: OccupiedRoom.self, when: .hasSessy
    ) {
      Requirement(
        Text(nl: "geen kinderen zonder toezicht", en: "no children without supervision"),
        holds: { room, _ in room.facts.childAccess != .unsupervised },
        remedy: Text(
          nl: "Sluit de ruimte af, of kies een andere ruimte.",
          en: "Keep the room locked, or choose another room."))
    }
  }
}
