/// What libyaml says of a file that is not YAML, in words for people who do not know YAML.
func yamlReason(_ reason: String) -> Text {
  switch reason {
  case "found character that cannot start any token":
    Text(
      nl: "hier staat een teken waarmee geen waarde kan beginnen, zoals een tab of een %; "
        + "gebruik spaties om in te springen en zet de waarde zo nodig tussen aanhalingstekens",
      en: "a value cannot begin with this character, such as a tab or a %; "
        + "indent with spaces, and put the value in quotes if need be")
  case "found a tab character that violates indentation",
    "found a tab character where an indentation space is expected":
    Text(nl: "hier staat een tab; spring in met spaties", en: "there is a tab here; indent with spaces")
  case "mapping values are not allowed in this context":
    Text(
      nl: "hier kan geen “:” staan; controleer de inspringing, of zet de waarde tussen aanhalingstekens",
      en: "there can be no “:” here; check the indentation, or put the value in quotes")
  case "could not find expected ':'":
    Text(nl: "na een naam hoort “:” met een spatie", en: "a name is followed by “:” and a space")
  case "did not find expected key", "did not find expected '-' indicator",
    "block sequence entries are not allowed in this context":
    Text(
      nl: "de inspringing klopt hier niet met de regels erboven",
      en: "the indentation here does not agree with the lines above")
  case "did not find expected ',' or '}'":
    Text(nl: "hier ontbreekt “,” of “}”", en: "“,” or “}” is missing here")
  case "did not find expected ',' or ']'":
    Text(nl: "hier ontbreekt “,” of “]”", en: "“,” or “]” is missing here")
  case "did not find expected node content":
    Text(nl: "hier ontbreekt een waarde", en: "a value is missing here")
  case "found unexpected end of stream":
    Text(
      nl: "het bestand houdt op binnen een waarde tussen aanhalingstekens",
      en: "the file ends inside a value in quotes")
  case "did not find expected <document start>":
    Text(
      nl: "vanaf hier hoort de tekst niet meer bij het voorgaande; controleer de inspringing",
      en: "from here on the text does not belong to what precedes it; check the indentation")
  case "found unknown escape character", "did not find expected hexdecimal number",
    "found invalid Unicode character escape code":
    Text(
      nl: "hier staat een \\ die niets betekent; gebruik enkele aanhalingstekens",
      en: "there is a \\ here that means nothing; use single quotes")
  case "found undefined tag handle", "did not find expected tag URI",
    "did not find expected whitespace or line break",
    "found unknown directive name", "while scanning a directive", "could not find expected directive name":
    Text(
      nl: "hier staat een YAML-aanwijzing die een locatiebestand niet gebruikt",
      en: "there is a YAML directive here that a site file does not use")
  case "control characters are not allowed":
    Text(
      nl: "hier staat een onzichtbaar besturingsteken", en: "there is an invisible control character here")
  default:
    Text(
      nl: "hier klopt de opbouw niet; controleer inspringing, aanhalingstekens en haakjes",
      en: "the structure breaks here; check indentation, quotes and brackets")
  }
}
