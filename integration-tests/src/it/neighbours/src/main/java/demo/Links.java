package demo;

import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** MapStruct has to wait for the factory: it is the type of an argument and of a property, and MapStruct reads a property of it. */
@Mapper
interface Links {
  @Mapping(target = "url", expression = "java(factory.authorize(state, visit.getOwner()))")
  @Mapping(target = "mode", source = "visit.factory.mode")
  Link link(Visit visit, String state, @Context FleetUrlFactory factory);
}
