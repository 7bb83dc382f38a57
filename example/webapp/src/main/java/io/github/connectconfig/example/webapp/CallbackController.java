package io.github.connectconfig.example.webapp;

import io.github.connectconfig.ConnectCallback;
import io.github.connectconfig.ConnectResult;
import io.github.connectconfig.MalformedCallbackException;
import io.github.connectconfig.StateMismatchException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Receives the callbacks of Connect. */
@Controller
class CallbackController {
    private static final String RESULT = "result";

    private final IssuedStates states;

    CallbackController(IssuedStates states) {
        this.states = states;
    }

    /** Verifies the callback, and redirects to a page without the code in its address. */
    @GetMapping("/callback")
    String callback(HttpServletRequest request, HttpSession session) {
        ConnectResult result = states.open(session, ConnectCallback.fromQuery(request.getQueryString()));
        // A real application would exchange the code here, once, for an access token. An id proves nothing, because
        // anybody
        // can edit an address: ask Smartcar's API before you rely on an id.
        ResultPage page = result.fold(ResultPage::of, ResultPage::of, ResultPage::of, ResultPage::of);
        session.setAttribute(RESULT, page);
        return "redirect:/result";
    }

    @GetMapping("/result")
    String result(HttpSession session, Model model) {
        if (!(session.getAttribute(RESULT) instanceof ResultPage page)) {
            return "redirect:/";
        }
        model.addAttribute("page", page);
        return "result";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String foreign(StateMismatchException foreign, Model model) {
        model.addAttribute("page", ResultPage.foreign());
        return "result";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String malformed(MalformedCallbackException malformed, Model model) {
        model.addAttribute("page", ResultPage.malformed(malformed));
        return "result";
    }
}
