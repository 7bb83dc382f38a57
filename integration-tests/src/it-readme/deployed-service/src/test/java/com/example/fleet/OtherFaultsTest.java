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

/** The page responds with 400 to mistakes of the visitor only, not to an exception of the same type from the application. */
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
