import PlanCheck

extension Rule {
  /// What is wrong where it fails. As long as a rule has no sentence of its own for that: what it asks for.
  var fault: Text { demand }
}
