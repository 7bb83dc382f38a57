package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ApprovalPrompt;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenRequestTest {
    private static final String PREFIX = "https://connect.smartcar.com/oauth/authorize?client_id=a";
    private static final String VIN = "5YJ3E1EA7KF317000";

    /** As factories generate them. */
    private static final class Request extends OpenRequest<Request> {
        Request(String state) {
            super(Values.all(), PREFIX, state);
        }

        VinRequest singleSelectVin(String singleSelectVin) {
            visit.bindSingleSelectVin(singleSelectVin);
            return new VinRequest(this);
        }
    }

    private static final class WholeRequest extends PromptSelectRequest<WholeRequest> {
        WholeRequest() {
            super(Values.all(), PREFIX, "s");
        }
    }

    private static final class ChoiceRequest extends SelectRequest<ChoiceRequest> {
        ChoiceRequest() {
            super(Values.all(), PREFIX, "s");
        }
    }

    private static final class VinRequest extends PromptRequest<VinRequest> {
        VinRequest(Request before) {
            super(before);
        }
    }

    private static final class MakeRequest extends PromptSelectRequest<MakeRequest> {
        MakeRequest(Request before) {
            super(before);
        }
    }

    @Test
    void settersReturnTheRequestItself() {
        Request request = new Request("s");
        Request same = request.user("u v").flags("a:1").flags("b:2");
        assertThat(same).isSameAs(request);
        assertThat(same.url()).isEqualTo(PREFIX + "&flags=a%3A1%20b%3A2&state=s&user=u%20v");
        assertThat(same.uri()).isEqualTo(URI.create(same.url()));
    }

    @Test
    void narrowedRequestsHaveThePromptToo() {
        MakeRequest request = new MakeRequest(new Request("s"));
        MakeRequest same = request.approvalPrompt(ApprovalPrompt.FORCE);
        assertThat(same).isSameAs(request);
        assertThat(same.url()).isEqualTo(PREFIX + "&approval_prompt=force&state=s");
        assertThat(same.approvalPrompt(null).url()).isEqualTo(PREFIX + "&state=s");
    }

    @Test
    void promptAndSingleSelectAreSetAndTakenBack() {
        WholeRequest request = new WholeRequest();
        WholeRequest same = request.approvalPrompt(ApprovalPrompt.FORCE).singleSelect(true);
        assertThat(same).isSameAs(request);
        assertThat(same.url()).isEqualTo(PREFIX + "&approval_prompt=force&single_select=true&state=s");
        assertThat(same.singleSelect(false).url()).isEqualTo(PREFIX + "&approval_prompt=force&state=s");
        MakeRequest narrowed = new MakeRequest(new Request("s"));
        assertThat(narrowed.singleSelect(true)).isSameAs(narrowed);
        assertThat(narrowed.url()).isEqualTo(PREFIX + "&single_select=true&state=s");
        ChoiceRequest choice = new ChoiceRequest();
        assertThat(choice.singleSelect(true)).isSameAs(choice);
        assertThat(choice.url()).isEqualTo(PREFIX + "&single_select=true&state=s");
    }

    /** What callers are compiled against does not depend on what else a config binds. */
    @Test
    void settersHaveOneSignatureWhereverTheyAre() throws NoSuchMethodException {
        for (Class<?> type : List.of(SelectRequest.class, PromptSelectRequest.class)) {
            assertThat(type.getMethod("singleSelect", boolean.class).getReturnType())
                    .isEqualTo(OpenRequest.class);
        }
        assertThat(PromptRequest.class
                        .getMethod("approvalPrompt", ApprovalPrompt.class)
                        .getReturnType())
                .isEqualTo(OpenRequest.class);
    }

    /** Whoever leaves the narrowed request aside, or goes on with both, loses nothing. */
    @Test
    void whatIsSetOnARequestOrOnANarrowedOneIsSetOnBoth() {
        Request request = new Request("s");
        VinRequest narrowed = request.user("before").singleSelectVin(VIN);
        request.flags("a:1");
        narrowed.user("after").approvalPrompt(ApprovalPrompt.FORCE);
        assertThat(request.url())
                .isEqualTo(narrowed.url())
                .isEqualTo(PREFIX + "&approval_prompt=force&single_select=true&single_select_vin=" + VIN
                        + "&flags=a%3A1&state=s&user=after");
    }
}
