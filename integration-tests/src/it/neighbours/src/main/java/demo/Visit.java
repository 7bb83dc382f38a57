package demo;

import com.google.auto.value.AutoValue;

/** AutoValue has to wait for the factory: it is the type of a property. */
@AutoValue
abstract class Visit {
  public abstract FleetUrlFactory getFactory();

  public abstract String getOwner();

  static Visit of(FleetUrlFactory factory, String owner) {
    return new AutoValue_Visit(factory, owner);
  }
}
