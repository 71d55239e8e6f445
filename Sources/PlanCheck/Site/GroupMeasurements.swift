/// What an inspector measures of a group before it is handed over.
public struct GroupMeasurements: Record {
  public var insulationResistance = Fact<Megaohm>()
  public var isEarthContinuous = Fact<Bool>()
  public var loopImpedance = Fact<Ohm>()
  public var isPolarityRight = Fact<Bool>()
  public var isPhaseSequenceRight = Fact<Bool>()

  public init() {}

  public static let title = Text(nl: "de metingen", en: "the measurements")

  public mutating func fields(_ field: inout some FieldVisitor) {
    field(
      .insulationResistance, &insulationResistance, .orMore,
      nl:
        "De laagste isolatieweerstand tussen een actieve geleider en aarde, gemeten met 500 V gelijkspanning.",
      en: "The lowest insulation resistance between a live conductor and earth, measured with 500 V DC.",
      .measure(
        nl: "Wat is de laagste isolatieweerstand van {} bij 500 V gelijkspanning?",
        en: "What is the lowest insulation resistance of {} at 500 V DC?"))
    field(
      .earthContinuous, &isEarthContinuous,
      nl: "Of is gemeten dat de beschermingsleiding tot in elke Sessy is doorverbonden.",
      en: "Whether the protective conductor was measured to be continuous up to each Sessy.",
      .measure(
        nl: "Is de beschermingsleiding van {} tot in elke Sessy doorverbonden?",
        en: "Is the protective conductor of {} continuous up to each Sessy?"))
    field(
      .loopImpedance, &loopImpedance,
      nl: "De circuitimpedantie tussen fase en beschermingsleiding, aan het einde van de groep.",
      en: "The loop impedance between line and protective conductor, at the end of the group.",
      .measure(
        nl: "Wat is de circuitimpedantie aan het einde van {}?",
        en: "What is the loop impedance at the end of {}?"))
    field(
      .polarityRight, &isPolarityRight, nl: "Of fase en nul goed zijn aangesloten, en niet verwisseld.",
      en: "Whether line and neutral are connected right, and not swapped.",
      .measure(
        nl: "Zijn fase en nul van {} goed aangesloten, en niet verwisseld?",
        en: "Are line and neutral of {} connected right, and not swapped?"))
    field(
      .phaseSequenceRight, &isPhaseSequenceRight,
      nl: "Van een driefasegroep: of de fasen in de volgorde van de meterkast staan.",
      en: "Of a three-phase group: whether the phases are in the order of the meter box.",
      .measure(
        nl: "Staan de fasen van {} in de volgorde van de meterkast?",
        en: "Are the phases of {} in the order of the meter box?"))
  }
}
