package demo

import groovy.transform.CompileStatic
import io.github.connectconfig.Mode

@CompileStatic
class Main {
  static void main(String[] args) {
    Fleet fleet = new FleetUrlFactory('8229df9f-91a0-4ff0-a1ae-a1f38ee24d07', Mode.SIMULATED)
    println fleet.clientId() + ' ' + fleet.mode
    println fleet.authorize('a b', 'owner', ['country:DE'])
    println fleet.vehicle('s', '1HGCM82633A004352')
    println new PlainUrlFactory().request('s').make('TESLA').url()
  }
}
