package io.github.connectconfig.runtime;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import java.util.List;

/**
 * What is bound for one visit of one owner. It checks each value as it comes, keeps it encoded, {@code ""} for one that is
 * left out, and settles the precedence of a VIN, so that {@link #url()} only joins.
 *
 * <p>A value that breaks a rule throws as {@link Values} does, and changes nothing. A request and what it is narrowed to
 * have one visit, which is not safe for use by several threads.
 */
public final class Visit {
    private final Values values;
    private final String prefix;
    private final String state;
    /** Not the mode itself, for which an object of eight references and three booleans has no room left. */
    private boolean isLive;

    private boolean isForced;
    private String make = "";
    private boolean isSingleSelect;
    private boolean isSingleSelectInPrefix;
    private String singleSelectVin = "";
    private List<String> flags = List.of();
    private String encodedFlags = "";
    private String user = "";

    /**
     * A visit of which only the state is known.
     *
     * @param values the rules of the config
     * @param prefix the URL as far as it is known before the call
     * @param state encoded, {@code ""} for none
     */
    Visit(Values values, String prefix, String state) {
        this.values = values;
        this.prefix = prefix;
        this.state = state;
    }

    /**
     * The mode, which a VIN has to fit; without this call a VIN may be anybody's.
     *
     * @param mode what the prefix says already
     */
    public void startInMode(Mode mode) {
        isLive = mode == Mode.LIVE;
    }

    /**
     * A make that a VIN may still override.
     *
     * @param encoded as {@link Values#make} returns it
     */
    public void startWithMake(String encoded) {
        make = encoded;
    }

    /**
     * Whether the owner may pick one vehicle only, where a VIN may still bring that with it.
     *
     * @param encoded as {@link Values#singleSelect(boolean)} returns it
     */
    public void startWithSingleSelect(String encoded) {
        isSingleSelect = !encoded.isEmpty();
    }

    /** Says that the prefix lets the owner pick one vehicle only, so that a VIN has nothing to add to that. */
    public void startWithSingleSelectInPrefix() {
        isSingleSelectInPrefix = true;
    }

    /**
     * Flags that more may be added to.
     *
     * @param checked as {@link Values#flags} returns them
     * @param encoded the same flags, encoded
     */
    public void startWithFlags(List<String> checked, String encoded) {
        flags = checked;
        encodedFlags = encoded;
    }

    /**
     * Whether owners are asked again.
     *
     * @param approvalPrompt may be null, which is {@code AUTO}
     */
    void bindApprovalPrompt(ApprovalPrompt approvalPrompt) {
        isForced = approvalPrompt == ApprovalPrompt.FORCE;
    }

    /**
     * A make. It is checked but not written beside a VIN.
     *
     * @param make may be null or empty, which leaves it out
     */
    public void bindMake(String make) {
        String encoded = values.make(make);
        if (singleSelectVin.isEmpty()) {
            this.make = encoded;
        }
    }

    /**
     * Whether the owner may pick one vehicle only, which a VIN has settled already.
     *
     * @param singleSelect true or false
     */
    void bindSingleSelect(boolean singleSelect) {
        if (singleSelectVin.isEmpty()) {
            isSingleSelect = singleSelect;
        }
    }

    /**
     * A VIN, which brings single select with it and leaves the make no say.
     *
     * @param singleSelectVin not null: without a VIN every vehicle could be connected
     */
    public void bindSingleSelectVin(String singleSelectVin) {
        values.vin(singleSelectVin, isLive ? Mode.LIVE : Mode.SIMULATED);
        this.singleSelectVin = values.singleSelectVin(singleSelectVin);
        isSingleSelect = true;
        make = "";
    }

    /**
     * Adds flags.
     *
     * @param flags may be null, which adds nothing; no element is
     */
    void bindFlags(String[] flags) {
        List<String> all = values.flags(this.flags, flags);
        encodedFlags = QueryEncoder.encodeAll("flags", all);
        this.flags = all;
    }

    /**
     * The owner's id.
     *
     * @param user may be null or empty, which leaves it out
     */
    void bindUser(String user) {
        this.user = values.text("user", user);
    }

    /**
     * {@return the URL, percent-encoded}
     */
    String url() {
        return prefix
                + (isForced ? "&approval_prompt=force" : "")
                + (make.isEmpty() ? "" : "&make=")
                + make
                + (isSingleSelect && !isSingleSelectInPrefix ? "&single_select=true" : "")
                + (singleSelectVin.isEmpty() ? "" : "&single_select_vin=")
                + singleSelectVin
                + (encodedFlags.isEmpty() ? "" : "&flags=")
                + encodedFlags
                + (state.isEmpty() ? "" : "&state=")
                + state
                + (user.isEmpty() ? "" : "&user=")
                + user;
    }
}
