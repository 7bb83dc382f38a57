package demo

import io.github.connectconfig.Mode

fun main() {
    val fleet: Fleet = FleetUrlFactory("8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", Mode.SIMULATED, true)
    println(fleet.clientId + " " + fleet.mode + " " + fleet.isSingleSelect + " " + fleet.host())
    println(fleet.authorize("a b", null))
    println(fleet.withId("s", "1", listOf("country:DE")))
    println(PlainUrlFactory().request("s").make("TESLA").url())
}
