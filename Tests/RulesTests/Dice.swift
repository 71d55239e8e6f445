import PlanCheck

/// What random sites are made by: the same numbers, run after run.
typealias Dice = Chance
