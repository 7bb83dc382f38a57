package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisitTest {
  @Test
  void buildsItsUrl() {
    assertEquals(
        "https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07"
            + "&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code"
            + "&scope=required%3Aread_vin%20read_odometer&mode=live&state=a%20b",
        new Visit("a b").url());
  }
}
