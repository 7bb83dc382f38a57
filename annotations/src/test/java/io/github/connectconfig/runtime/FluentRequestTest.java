package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.ApprovalPrompt;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FluentRequestTest {
    private static final String PREFIX = "https://connect.smartcar.com/oauth/authorize?client_id=a";
    private static final String VIN = "5YJ3E1EA7KF317000";

    /** Written like a generated request, with all setters. */
    private static final class Request extends FluentRequest<Request>
            implements ApprovalPromptSetter<Request>,
                    MakeSetter<Request>,
                    SingleSelectSetter<Request>,
                    SingleSelectVinSetter<Request> {
        Request(String prefix, String state) {
            super(Values.all(), prefix, state);
        }

        Request start(Parameter parameter, String encoded) {
            bind(parameter, encoded);
            return this;
        }

        VinRequest narrow(String singleSelectVin) {
            return new VinRequest(this).singleSelectVin(singleSelectVin);
        }
    }

    private static final class VinRequest extends FluentRequest<VinRequest>
            implements ApprovalPromptSetter<VinRequest>, SingleSelectVinSetter<VinRequest> {
        VinRequest(Request before) {
            super(before);
        }
    }

    private final Request request = new Request(PREFIX, "");

    @Test
    void writesNothingThatIsNotBound() {
        assertThat(request.url()).isEqualTo(PREFIX);
        assertThat(new Request(PREFIX, "s").url()).isEqualTo(PREFIX + "&state=s");
    }

    @Test
    void writesAllInTheOrderOfTheTable() {
        Request all = new Request(PREFIX, "s")
                .user("u v")
                .externalId("null")
                .flags("a:1")
                .flags("b:2")
                .singleSelectVin(VIN)
                .approvalPrompt(ApprovalPrompt.FORCE);
        assertThat(all.url())
                .isEqualTo(PREFIX + "&approval_prompt=force&single_select=true&single_select_vin=" + VIN
                        + "&flags=a%3A1%20b%3A2&state=s&user=u%20v&external_id=null");
        assertThat(all.uri()).isEqualTo(URI.create(all.url()));
    }

    /** The middle of the URL is joined first, so every subset of the parameters is checked. */
    @Test
    void everySetOfParametersIsWrittenInTheOrderOfTheTable() {
        List<Parameter> parameters = Stream.of(Parameter.values())
                .filter(parameter -> parameter.isSetter() || parameter == Parameter.STATE)
                .filter(parameter -> parameter != Parameter.SINGLE_SELECT_VIN)
                .toList();
        for (int set = 0; set < 1 << parameters.size(); set++) {
            Request made = new Request(PREFIX, "");
            StringBuilder expected = new StringBuilder(PREFIX);
            for (int index = parameters.size() - 1; index >= 0; index--) {
                if ((set & 1 << index) != 0) {
                    made.start(parameters.get(index), "v" + index);
                }
            }
            for (int index = 0; index < parameters.size(); index++) {
                if ((set & 1 << index) != 0) {
                    expected.append('&')
                            .append(parameters.get(index).wireName())
                            .append("=v")
                            .append(index);
                }
            }
            assertThat(made.url()).isEqualTo(expected.toString());
        }
    }

    @Test
    void settersReturnTheRequestItself() {
        assertThat(request.user("u")
                        .flags("a:1")
                        .approvalPrompt(null)
                        .make(null)
                        .singleSelect(false))
                .isSameAs(request);
        VinRequest restricted = request.narrow(VIN);
        assertThat(restricted.approvalPrompt(ApprovalPrompt.FORCE).singleSelectVin(VIN))
                .isSameAs(restricted);
    }

    @Test
    void theLastCallWins() {
        request.approvalPrompt(ApprovalPrompt.FORCE).approvalPrompt(ApprovalPrompt.AUTO);
        request.make("BMW").make("TESLA");
        request.singleSelect(true).singleSelect(false);
        request.user("u").user(null);
        request.externalId("e").externalId(null);
        assertThat(request.url()).isEqualTo(PREFIX + "&make=TESLA");
    }

    @Test
    void anExternalIdIsAnyText() {
        assertThat(request.externalId("owner 42&\u00fc").url()).isEqualTo(PREFIX + "&external_id=owner%2042%26%C3%BC");
        assertThat(request.externalId("").url()).isEqualTo(PREFIX);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.externalId(Samples.LONE_SURROGATE))
                .withMessageContaining(" in externalId");
    }

    @Test
    void aVinGoesBeforeMakeAndSingleSelectWheneverTheyAreBound() {
        request.start(Parameter.MAKE, "BMW");
        assertThat(request.url()).isEqualTo(PREFIX + "&make=BMW");
        request.singleSelectVin(VIN).make("TESLA").singleSelect(false);
        assertThat(request.url()).isEqualTo(PREFIX + "&single_select=true&single_select_vin=" + VIN);
    }

    @Test
    void aSimulatedVinHasNoPlaceInLiveMode() {
        Request live = new Request(PREFIX + "&mode=live", "").singleSelectVin(VIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.singleSelectVin(Samples.SIMULATED_VIN))
                .withMessageStartingWith("[ConnectConfig/SimulatedVinInLiveMode] ")
                .withMessageNotContaining(Samples.SIMULATED_VIN.substring(3));
        assertThat(live.url()).endsWith(VIN);
        Request simulated = new Request(PREFIX + "&mode=simulated", "").singleSelectVin(Samples.SIMULATED_VIN);
        assertThat(simulated.url()).endsWith(Samples.SIMULATED_VIN);
    }

    @Test
    void theLastSingleSelectIsWritten() {
        assertThat(request.singleSelect(false).singleSelect(true).url()).isEqualTo(PREFIX + "&single_select=true");
    }

    @Test
    void singleSelectIsWrittenOnce() {
        assertThat(new Request(PREFIX + "&single_select=true&mode=live", "")
                        .singleSelectVin(VIN)
                        .url())
                .isEqualTo(PREFIX + "&single_select=true&mode=live&single_select_vin=" + VIN);
        assertThat(request.start(Parameter.SINGLE_SELECT, "true").url()).isEqualTo(PREFIX + "&single_select=true");
        assertThat(request.start(Parameter.SINGLE_SELECT, "").url()).isEqualTo(PREFIX);
    }

    @Test
    void flagsAddUpToThoseThatAreThere() {
        request.start(Parameter.FLAGS, "a%3A1").flags("b:ü+2");
        assertThat(request.url()).isEqualTo(PREFIX + "&flags=a%3A1%20b%3A%C3%BC%2B2");
        request.flags((String[]) null).flags();
        assertThat(request.flags("c:3").url()).isEqualTo(PREFIX + "&flags=a%3A1%20b%3A%C3%BC%2B2%20c%3A3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.flags("a:2"))
                .withMessageContaining("`a:1`, which was bound before");
    }

    @Test
    void aRefusedValueChangesNothing() {
        request.make("BMW").flags("a:1").user("u");
        String before = request.url();
        assertThatIllegalArgumentException().isThrownBy(() -> request.singleSelectVin("short"));
        assertThatNullPointerException().isThrownBy(() -> request.singleSelectVin(null));
        assertThatIllegalArgumentException().isThrownBy(() -> request.make(Samples.LONE_SURROGATE));
        assertThatIllegalArgumentException().isThrownBy(() -> request.user(Samples.LONE_SURROGATE));
        assertThatIllegalArgumentException().isThrownBy(() -> request.flags("b:2", "b:3"));
        assertThatIllegalArgumentException().isThrownBy(() -> request.flags("b:" + Samples.LONE_SURROGATE));
        assertThat(request.url()).isEqualTo(before);
    }

    /** The request and its restricted view are the same object, so a caller may use either. */
    @Test
    void aRequestAndItsRestrictedViewShareTheirValues() {
        VinRequest restricted = request.user("before").narrow(VIN);
        request.flags("a:1");
        restricted.user("after").approvalPrompt(ApprovalPrompt.FORCE);
        assertThat(request.url())
                .isEqualTo(restricted.url())
                .isEqualTo(PREFIX + "&approval_prompt=force&single_select=true&single_select_vin=" + VIN
                        + "&flags=a%3A1&user=after");
    }

    /** FluentRequest declares the setters of every request. Generated requests declare the others, named after the parameter. */
    @Test
    void everyParameterThatARequestCanSetHasASetterOfItsName() throws ReflectiveOperationException {
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isSetter()) {
                String name = parameter.label();
                boolean isInEveryRequest = parameter.isList() || !parameter.isMember();
                Class<?> type = isInEveryRequest
                        ? FluentRequest.class
                        : Class.forName(getClass().getPackageName() + "."
                                + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Setter");
                assertThat(type.getDeclaredMethods())
                        .as(name)
                        .filteredOn(method -> method.getName().equals(name))
                        .singleElement()
                        .matches(method -> !Modifier.isAbstract(method.getModifiers()));
            }
        }
    }
}
