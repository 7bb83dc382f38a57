package io.github.connectconfig.runtime;

/**
 * What all fluent requests of generated factories can do, whatever the config binds. Subclasses in this package add a setter
 * for what their configs leave open, generated ones the setters of a make and a VIN, after which fewer can be called. Of two
 * calls for one parameter the last wins; flags add up. A value that breaks a rule throws and changes nothing. Not safe for use
 * by several threads.
 *
 * @param <R> the type of the request itself
 */
public abstract class OpenRequest<R extends OpenRequest<R>> implements UrlRequest {
    /** What is bound so far. A request that narrows another one has the same, so that nothing that is set is lost. */
    protected final Visit visit;

    /**
     * A request of which only the state is known.
     *
     * @param values the rules of the config
     * @param prefix the URL as far as it is known before the call
     * @param state encoded, {@code ""} for none
     */
    protected OpenRequest(Values values, String prefix, String state) {
        this.visit = new Visit(values, prefix, state);
    }

    /**
     * A request that narrows another one.
     *
     * @param before the other one
     */
    protected OpenRequest(OpenRequest<?> before) {
        this.visit = before.visit;
    }

    /**
     * Adds flags of Connect to those that are bound already.
     *
     * @param flags each <code>{flag}:{value}</code>, such as {@code country:DE}; null adds nothing
     * @return this request
     * @throws IllegalArgumentException if a flag breaks a rule, which the message names
     * @throws NullPointerException if a flag is null
     */
    public final R flags(String... flags) {
        visit.bindFlags(flags);
        return self();
    }

    /**
     * Sets the owner's id, for analytics.
     *
     * @param user any text; null or empty leaves it out
     * @return this request
     * @throws IllegalArgumentException if the text holds half of a surrogate pair, which no URL can
     */
    public final R user(String user) {
        visit.bindUser(user);
        return self();
    }

    @Override
    public final String url() {
        return visit.url();
    }

    /** A generated class gives itself for R. */
    @SuppressWarnings("unchecked")
    final R self() {
        return (R) this;
    }
}
