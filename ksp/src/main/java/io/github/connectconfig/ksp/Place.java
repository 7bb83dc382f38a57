package io.github.connectconfig.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSVisitor;
import com.google.devtools.ksp.symbol.Location;
import com.google.devtools.ksp.symbol.Origin;

/** The place of a node, which stays valid after the round: the node itself does not. */
record Place(Origin origin, Location location) implements KSNode {
    static Place of(KSNode node) {
        return new Place(node.getOrigin(), node.getLocation());
    }

    @Override
    public Origin getOrigin() {
        return origin;
    }

    @Override
    public Location getLocation() {
        return location;
    }

    @Override
    @SuppressWarnings("NullAway") // in Kotlin the result may be null
    public KSNode getParent() {
        return null;
    }

    @Override
    @SuppressWarnings("deprecation") // every node has this method
    public <D, R> R accept(KSVisitor<D, R> visitor, D data) {
        return visitor.visitNode(this, data);
    }
}
