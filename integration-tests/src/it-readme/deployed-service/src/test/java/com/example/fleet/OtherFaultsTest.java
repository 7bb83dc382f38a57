package com.example.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.doThrow;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.ServletException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page refuses with 400 is the visitor's mistake: a fault of the application stays one, also of the same type. */
@SpringBootTest
@AutoConfigureMockMvc
class OtherFaultsTest {
    @Autowired
    MockMvc browser;

    @MockitoBean
    Vehicles vehicles;

    @Test
    void aFaultBehindTheCallbackIsNoMalformedRequest() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String url = browser.perform(get("/connect").session(session)).andReturn().getResponse().getRedirectedUrl();
        String state = UriComponentsBuilder.fromUriString(url).build().getQueryParams().getFirst("state");
        IllegalArgumentException fault = new IllegalArgumentException("a fault");
        doThrow(fault).when(vehicles).connect("the-code");
        URI callback = URI.create("/callback?code=the-code&state=" + state);
        ServletException thrown =
                assertThrows(ServletException.class, () -> browser.perform(get(callback).session(session)));
        assertEquals(fault, thrown.getCause());
    }
}
