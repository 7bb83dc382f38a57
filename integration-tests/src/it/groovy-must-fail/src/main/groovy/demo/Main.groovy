package demo

class Main {
  static void main(String[] args) {
    println new FleetUrlFactory().request('s').make('TESLA').url()
  }
}
